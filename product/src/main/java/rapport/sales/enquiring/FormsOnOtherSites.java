package rapport.sales.enquiring;

import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.web.PostedFromElsewhere;

/// A company may put a form on its own site. What comes from a site that the form does not name is shown to whoever
/// sent it, and taken only from there.
@Configuration(proxyBeanMethods = false)
class FormsOnOtherSites {
    @Bean
    static PostedFromElsewhere enquiriesFromOtherSites() {
        return new PostedFromElsewhere(Pattern.compile("/forms/[0-9a-f-]{36}"));
    }
}
