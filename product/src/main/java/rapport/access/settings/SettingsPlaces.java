package rapport.access.settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.web.Act;
import rapport.web.Place;

@Configuration(proxyBeanMethods = false)
class SettingsPlaces {
    @Bean
    Place settingsPlace() {
        return new Place("Last", 900, "Settings", "settings", "/settings", "s");
    }

    @Bean
    Act inviteColleague() {
        return new Act(
                900, "Invite a colleague", "user-plus", "/settings/accounts", "account user employee invitation");
    }

    @Bean
    Act chooseFormats() {
        return new Act(
                903, "Time zone, dates and numbers", "clock", "/settings/account", "own clock language format locale");
    }

    @Bean
    Act secureAccount() {
        return new Act(
                905, "Passkeys and second step", "shield-check", "/settings/security", "security two factor totp 2fa");
    }

    @Bean
    Act chooseNotices() {
        return new Act(
                907, "Notifications on this device", "bell", "/settings/notices", "push notify reminder mail alert");
    }

    @Bean
    Act makeToken() {
        return new Act(910, "Token for a program", "key-round", "/settings/tokens", "api key secret access");
    }
}
