package rapport;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import rapport.console.Console;

/// Every customer a company has, had or hopes to have, in one program.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Rapport {
    /// Starts, unless the words are for a program that runs already.
    public static void main(String[] words) {
        if (Console.understands(words)) {
            System.exit(Console.run(words));
        }
        var program = new SpringApplication(Rapport.class);
        program.setDefaultProperties(StartMessages.QUIET);
        program.addListeners(new StartMessages());
        if (Rehearsal.isMeant(words)) {
            Rehearsal.of(program);
        } else {
            program.run(words);
        }
    }
}
