// Turkish: credits and their use.
export default `
`;
