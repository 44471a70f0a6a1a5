// English: invoices.
export default `
`;
