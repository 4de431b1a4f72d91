package rapport.devices.delivery;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import rapport.devices.wishes.NoticeWishes;
import rapport.devices.wishes.Wish;
import rapport.notices.NoticeTold;

/// Writes down, with a notice, where else it is to be heard.
@Component
class HearNotices {
    private final NoticeWishes wishes;
    private final Deliveries deliveries;
    private final Letters letters;

    HearNotices(NoticeWishes wishes, Deliveries deliveries, Letters letters) {
        this.wishes = wishes;
        this.deliveries = deliveries;
        this.letters = letters;
    }

    @EventListener
    void hear(NoticeTold told) {
        Wish wish = wishes.of(told.account(), told.kind());
        if (wish.onDevices()) {
            deliveries.add(told);
        }
        if (wish.byMail()) {
            letters.add(told);
        }
    }
}
