/** The event with which a request began: what follows from it is written once. */
export const erasureRequests = `
ALTER TABLE data_requests ADD COLUMN event TEXT;
`;
