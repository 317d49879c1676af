package vn.sohotich.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application and its front door. */
@SpringBootApplication
public class Sohotich {
    public static void main(String[] args) {
        SpringApplication.run(Sohotich.class, args);
    }
}
