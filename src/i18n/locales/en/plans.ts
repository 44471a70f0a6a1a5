// English: plans and changing them.
export default `
`;
