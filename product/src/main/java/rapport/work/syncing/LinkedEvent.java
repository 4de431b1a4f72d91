package rapport.work.syncing;

import org.jspecify.annotations.Nullable;
import rapport.work.PieceId;

/// An event that stands in both calendars.
///
/// @param etag    its version there, as we know it
/// @param body    what is written there, with everything that we do not show
/// @param piece   ours; null for one that we do not keep. It may be gone by now
/// @param mark    of ours, when both were the same last
/// @param sending what was being written there when we heard nothing more of it; or empty
record LinkedEvent(
        String href,
        String uid,
        String etag,
        String body,
        @Nullable PieceId piece,
        String mark,
        String sending,
        String sendingMark) {}
