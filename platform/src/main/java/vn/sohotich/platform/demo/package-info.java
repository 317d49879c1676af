/**
 * An invented province for trying things out (dữ liệu mẫu): people, books, records in different states, page scans.
 * Entry type: {@link vn.sohotich.platform.demo.DemoProvince}. Everything passes through the same services as real work;
 * nobody in it exists.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "identity",
            "territory",
            "work",
            "book",
            "book :: drawing",
            "population",
            "record",
            "record :: definition",
            "exchange",
            "exchange :: importing",
            "exchange :: binding",
            "approval",
            "delivery",
            "delivery :: declaration",
            "registry"
        })
@NullMarked
package vn.sohotich.platform.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
