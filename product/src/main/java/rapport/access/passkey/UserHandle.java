package rapport.access.passkey;

import java.nio.ByteBuffer;
import rapport.access.AccountId;

/// The account as a device remembers it: 16 bytes that tell nothing of the person.
final class UserHandle {
    private UserHandle() {}

    static byte[] of(AccountId account) {
        return ByteBuffer.allocate(16)
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .array();
    }
}
