package rapport.quality;

import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;

/// The pages about information quality that a viewer may open, and the one that is open.
public record QualityTabs(Tab open, boolean cleaning, boolean dictionary) {
    public enum Tab {
        FIGURES,
        CLEANING,
        DICTIONARY
    }

    public static QualityTabs of(Viewer viewer, Tab open) {
        return new QualityTabs(
                open,
                viewer.rights().may(CustomerKinds.PERSON, Right.EDIT)
                        || viewer.rights().may(CustomerKinds.ORGANISATION, Right.EDIT),
                viewer.rights().may(QualityKinds.QUALITY, Right.READ));
    }
}
