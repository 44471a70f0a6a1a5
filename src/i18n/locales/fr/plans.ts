// French: plans and changing them.
export default `
`;
