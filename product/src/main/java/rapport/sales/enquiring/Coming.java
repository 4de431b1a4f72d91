package rapport.sales.enquiring;

import java.time.Instant;

/// How an enquiry came.
///
/// @param token what comes with the same is the same
record Coming(String token, CameFrom from, Instant at) {}
