package rapport.work;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.web.Act;
import rapport.web.Place;

/// Work as a kind of record on which roles give rights, and where it stands in the navigation.
@Configuration(proxyBeanMethods = false)
public class WorkKinds {
    public static final String WORK = "work";

    private static final Set<Right> RIGHTS =
            Set.of(Right.READ, Right.CREATE, Right.EDIT, Right.DELETE, Right.EXPORT, Right.BULK);

    @Bean
    RecordKind workKind() {
        return new RecordKind(WORK, "Piece of work", "Work", 210, RIGHTS, List::of);
    }

    @Bean
    Place myDayPlace() {
        return new Place("", 10, "My day", "square-check", "/my-day", "t");
    }

    @Bean
    Place workPlace() {
        return new Place("", 20, "Work", "list", "/work", "w");
    }

    @Bean
    Place calendarPlace() {
        return new Place("", 15, "Calendar", "calendar", "/calendar", "c");
    }

    @Bean
    Act newTask() {
        return new Act(5, "Task", "square-check", "/work/new?kind=TASK", "new add task to do reminder work");
    }

    @Bean
    Act newCall() {
        return new Act(6, "Call to make", "phone", "/work/new?kind=CALL", "new add call phone work");
    }

    @Bean
    Act newAppointment() {
        return new Act(
                7, "Appointment", "calendar", "/work/new?kind=APPOINTMENT", "new add appointment meeting event work");
    }
}
