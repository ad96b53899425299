import { describedBy, FormGroup, type FieldProps } from './form-field';

/** GOV.UK file upload. */
export function FileUpload({ field, accept }: { field: FieldProps; accept: string }) {
  return (
    <FormGroup field={field}>
      <input
        type="file"
        className={`govuk-file-upload${field.error ? ' govuk-file-upload--error' : ''}`}
        id={field.id}
        name={field.name ?? field.id}
        accept={accept}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? true : undefined}
      />
    </FormGroup>
  );
}
