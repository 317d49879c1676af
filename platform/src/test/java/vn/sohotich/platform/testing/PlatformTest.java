package vn.sohotich.platform.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import vn.sohotich.platform.Sohotich;

/**
 * A test against the whole application with a real PostgreSQL: one of each for all tests of a run. Nothing is cleaned
 * between tests; every test makes its own units, accounts and books with fresh codes ({@link Codes}). No mock beans, no
 * dirty contexts, no properties of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Sohotich.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDataFolder.class)
public @interface PlatformTest {}
