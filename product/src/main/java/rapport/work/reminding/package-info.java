/// Reminders: the owner of what begins soon, or is due soon at a time, is told in the page that is open, on devices and
/// by mail.
@NullMarked
package rapport.work.reminding;

import org.jspecify.annotations.NullMarked;
