package rapport.messages;

import java.util.UUID;

/// A file that came with a message.
///
/// @param size in bytes; of one that was not kept, what is known of it
/// @param kept whether its bytes are here
/// @param note why it was not kept, or what is odd about it; or empty
public record Attachment(UUID id, String name, String type, long size, boolean kept, String note) {}
