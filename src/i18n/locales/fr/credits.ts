// French: credits and their use.
export default `
`;
