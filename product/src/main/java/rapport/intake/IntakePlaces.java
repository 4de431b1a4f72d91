package rapport.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.web.Act;
import rapport.web.Place;

/// Where imports stand in the navigation, and in the palette.
@Configuration(proxyBeanMethods = false)
class IntakePlaces {
    @Bean
    static Place importsPlace() {
        return new Place("Data", 300, "Imports", "upload", "/imports", "i");
    }

    @Bean
    static Place connectionsPlace() {
        return new Place("Data", 305, "Connections", "plug", "/connections", "");
    }

    @Bean
    static Act importFileAct() {
        return new Act(40, "Import a file", "upload", "/imports/new", "import upload file csv excel xlsx vcard zip");
    }
}
