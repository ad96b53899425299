import { describedBy, FormGroup, type FieldProps } from './form-field';

/** GOV.UK file upload, of one file or of several. */
export function FileUpload({
  field,
  accept,
  isMultiple = false,
}: {
  field: FieldProps;
  accept: string;
  isMultiple?: boolean;
}) {
  return (
    <FormGroup field={field}>
      <input
        type="file"
        className={`govuk-file-upload${field.error ? ' govuk-file-upload--error' : ''}`}
        id={field.id}
        name={field.name ?? field.id}
        accept={accept}
        multiple={isMultiple || undefined}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? true : undefined}
      />
    </FormGroup>
  );
}
