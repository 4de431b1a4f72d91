package rapport.api.webhook;

/// What came of a delivery.
///
/// @param said    in words, with a full stop
/// @param forEver whether whoever answered wants to hear nothing any more
record Answer(boolean taken, String said, boolean forEver) {}
