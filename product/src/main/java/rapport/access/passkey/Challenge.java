package rapport.access.passkey;

import java.util.Map;

/// What a browser needs to ask a device for a passkey.
///
/// @param ticket to be handed back with the device's answer
/// @param options as WebAuthn spells them
record Challenge(String ticket, Map<String, Object> options) {}
