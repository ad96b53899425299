/** Whether the calendar reminds by itself; injected by its class. */
export class ChasingSettings {
  constructor(readonly isAutomatic: boolean) {}
}
