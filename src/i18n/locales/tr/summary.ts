// Turkish: the subscription at a glance.
export default `
`;
