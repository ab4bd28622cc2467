/** What whoever starts a process can repair. Its message says what to do next; a stack would only hide that. */
export class OperatorError extends Error {}
