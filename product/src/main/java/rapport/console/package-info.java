/// What the person at the machine says to the running program: give me a token, take this file, bring in the sample.
/// It runs in a process of its own that starts no server, and knows the program only by the folder in which it lives
/// and by what it answers.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package rapport.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
