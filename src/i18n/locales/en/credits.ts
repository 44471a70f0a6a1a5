// English: credits and their use.
export default `
`;
