package rapport.access.passkey;

import java.util.UUID;
import rapport.access.AccountId;

/// A passkey as we know it.
///
/// @param publicKey with the key's id and the kind of device (attested credential data of WebAuthn)
/// @param signCount how often the device says to have used it; 0 for those that do not count
/// @param backupEligible whether the device may carry it to others of the same person
record Passkey(UUID id, AccountId account, byte[] publicKey, String host, long signCount, boolean backupEligible) {}
