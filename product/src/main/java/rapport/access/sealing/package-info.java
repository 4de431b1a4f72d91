/// Keeps what must be read again from who reads the database only: secrets are sealed with the key of the installation,
/// and so is what a browser holds for us for some minutes.
@NullMarked
@NamedInterface("sealing")
package rapport.access.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
