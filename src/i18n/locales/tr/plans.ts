// Turkish: plans and changing them.
export default `
`;
