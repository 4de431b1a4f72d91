package rapport.access.passkey;

/// What a device told of a passkey that it has just made.
record NewPasskey(byte[] credentialId, byte[] publicKey, long signCount, boolean backupEligible) {}
