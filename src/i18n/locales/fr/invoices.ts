// French: invoices.
export default `
`;
