/// Where playbooks are written, tried and looked after.
@NullMarked
package rapport.automation.playbook;

import org.jspecify.annotations.NullMarked;
