package vn.sohotich.platform.exchange.profile.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sohotich.linkage.encoding.LegacyEncoding;
import vn.sohotich.platform.exchange.profile.encoding.ColumnEncodings;
import vn.sohotich.platform.exchange.profile.encoding.EncodingVerdict;
import vn.sohotich.platform.exchange.profile.encoding.TextEncoding;

/**
 * The headings of a sheet as people read them. One that could be in several encodings by itself ({@code Sè} is Số in
 * TCVN3) is read in the encoding of the columns below.
 */
public final class ReadableHeadings {
    private ReadableHeadings() {}

    /** One heading for every column of the block, empty where there is none. */
    public static List<String> of(HeaderBlock block) {
        Optional<TextEncoding> common = common(block);
        List<String> readable = new ArrayList<>();
        for (int column = 0; column < block.width(); column++) {
            String heading = column < block.headers().size()
                    ? block.headers().get(column).strip()
                    : "";
            readable.add(read(heading, common));
        }
        return readable;
    }

    private static String read(String heading, Optional<TextEncoding> common) {
        if (TextEncoding.isPlain(heading)
                || TextEncoding.isClearlyUnicode(heading)
                || LegacyEncoding.recognise(heading).isPresent()) {
            return LegacyEncoding.repair(heading);
        }
        return common.map(encoding -> encoding.toUnicode(heading)).orElse(heading);
    }

    private static Optional<TextEncoding> common(HeaderBlock block) {
        List<List<String>> columns = new ArrayList<>();
        columns.add(block.headers());
        for (int column = 0; column < block.width(); column++) {
            columns.add(block.cells(column));
        }
        Map<TextEncoding, Integer> votes = new EnumMap<>(TextEncoding.class);
        for (EncodingVerdict verdict : ColumnEncodings.of(columns)) {
            if (verdict.encoding().isLegacy() && !verdict.doubtful()) {
                votes.merge(verdict.encoding(), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
