// French: the subscription at a glance.
export default `
`;
