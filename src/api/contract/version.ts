/** Version of this contract: additive changes raise the second number. */
export const CONTRACT_VERSION = '1.1';
