/// The company's name and formats, in the settings. It stands here because the company itself knows no viewers.
@NullMarked
package rapport.access.companysettings;

import org.jspecify.annotations.NullMarked;
