package rapport.api.once;

import java.util.Map;

/// What was answered to a request.
record Answer(int status, Map<String, String> headers, byte[] body) {}
