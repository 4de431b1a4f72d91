/// Where notices reach people while no page is open: the devices on which they allow it, by web push, and their mail.
/// What goes out is written down with the notice, so that nothing is lost, and nothing is told of an
/// act that was rolled back.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "web",
            "access",
            "access :: sealing",
            "access :: settings",
            "journal",
            "jobs",
            "notices"
        })
package rapport.devices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
