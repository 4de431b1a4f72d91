/// How the columns of a table become facts about customers. A mapping says what each column
/// means; it is proposed from the header and from the values, and whoever imports corrects it.
/// With a mapping each row is read by itself into facts, or into the reasons why it is refused.
///
/// Begin with {@link rapport.intake.mapping.MappingProposal}, keep its {@link rapport.intake.mapping.Mapping}, and read
/// rows with {@link rapport.intake.mapping.RowReader}. Nothing here knows files, a database or a clock.
@NullMarked
@NamedInterface("mapping")
package rapport.intake.mapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
