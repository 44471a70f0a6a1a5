// Turkish: invoices.
export default `
`;
