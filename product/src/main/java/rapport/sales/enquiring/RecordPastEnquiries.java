package rapport.sales.enquiring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.sales.LeadId;
import rapport.sales.WebFormId;

/// Makes a form by which leads came before, and writes down what they had typed, for the sample company.
@Service
public class RecordPastEnquiries {
    private final LookAfterForms lookAfter;
    private final WebForms forms;
    private final Enquiries enquiries;
    private final FollowEnquiry follow;

    RecordPastEnquiries(LookAfterForms lookAfter, WebForms forms, Enquiries enquiries, FollowEnquiry follow) {
        this.lookAfter = lookAfter;
        this.forms = forms;
        this.enquiries = enquiries;
        this.follow = follow;
    }

    /// @param typed by the names of the questions; what answers none is left out
    /// @param site  on which the form stood
    public record Past(LeadId lead, Map<String, String> typed, String site, String address, Instant at) {}

    /// Nothing happens where there is a form of this name.
    ///
    /// @param house the address under which Rapport is reached
    @Transactional
    public void by(FormTyped typed, String house, List<Past> came, Viewer by) {
        if (lookAfter.keep(null, typed, house, by) instanceof KeepingForm.Kept(WebFormId id)) {
            WebForm form = forms.find(id).orElseThrow();
            came.forEach(past -> keep(form, past, by));
        }
    }

    private void keep(WebForm form, Past past, Viewer by) {
        Answers answers = Answers.of(form, past.typed());
        var coming = new Coming(past.lead().toString(), new CameFrom(past.address(), past.site()), past.at());
        enquiries.keep(form, answers, past.lead(), false, coming);
        follow.onTimeline(follow.asker(past.lead()), form, answers, past.at(), by);
    }
}
