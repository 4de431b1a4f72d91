package rapport.devices.push;

import java.time.Duration;

/// What a device is to show.
///
/// @param id     by which the device knows a double; a UUID
/// @param link   a page of ours
/// @param fresh  for how long the push service keeps it for a device that is off
/// @param urgent whether a device that saves power shows it at once
public record PushMessage(String id, String title, String body, String link, Duration fresh, boolean urgent) {}
