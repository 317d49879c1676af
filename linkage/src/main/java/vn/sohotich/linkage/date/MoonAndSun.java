package vn.sohotich.linkage.date;

/**
 * When the moon is new and where the sun stands, by the series of J. Meeus, Astronomical Algorithms, chapters 25 and 49:
 * new moons to seconds, the sun to a hundredth of a degree. Days are days since 1970 at UTC+7.
 */
final class MoonAndSun {
    private static final double SYNODIC_MONTH = 29.530588861;
    private static final double FIRST_NEW_MOON = 2451550.09766;
    private static final double MOONS_PER_CENTURY = 1236.85;
    private static final double J2000 = 2451545.0;
    private static final double EPOCH_1970 = 2440587.5;
    private static final double ZONE = 7 / 24.0;
    private static final double SECONDS = 86_400;

    /** Per term: coefficient in days, power of the earth's eccentricity, multiples of the sun's and moon's anomalies and F. */
    private static final double[][] TERMS = {
        {-0.40720, 0, 0, 1, 0},
        {0.17241, 1, 1, 0, 0},
        {0.01608, 0, 0, 2, 0},
        {0.01039, 0, 0, 0, 2},
        {0.00739, 1, -1, 1, 0},
        {-0.00514, 1, 1, 1, 0},
        {0.00208, 2, 2, 0, 0},
        {-0.00111, 0, 0, 1, -2},
        {-0.00057, 0, 0, 1, 2},
        {0.00056, 1, 1, 2, 0},
        {-0.00042, 0, 0, 3, 0},
        {0.00042, 1, 1, 0, 2},
        {0.00038, 1, 1, 0, -2},
        {-0.00024, 1, -1, 2, 0},
        {-0.00007, 0, 2, 1, 0},
        {0.00004, 0, 0, 2, -2},
        {0.00004, 0, 3, 0, 0},
        {0.00003, 0, 1, 1, -2},
        {0.00003, 0, 0, 2, 2},
        {-0.00003, 0, 1, 1, 2},
        {0.00003, 0, -1, 1, 2},
        {-0.00002, 0, -1, 1, -2},
        {-0.00002, 0, 1, 3, 0},
        {0.00002, 0, 0, 4, 0},
    };
    /** Per planetary term: coefficient in days, angle of the first new moon, degrees per new moon. */
    private static final double[][] PLANETS = {
        {0.000325, 299.77, 0.107408},
        {0.000165, 251.88, 0.016321},
        {0.000164, 251.83, 26.651886},
        {0.000126, 349.42, 36.412478},
        {0.000110, 84.66, 18.206239},
        {0.000062, 141.74, 53.303771},
        {0.000060, 207.14, 2.453732},
        {0.000056, 154.84, 7.306860},
        {0.000047, 34.52, 27.261239},
        {0.000042, 207.19, 0.121824},
        {0.000040, 291.34, 1.844379},
        {0.000037, 161.72, 24.198154},
        {0.000035, 239.56, 25.513099},
        {0.000023, 331.55, 3.592518},
    };
    /** Seconds by which uniform time is ahead of the earth's rotation in 1900, 1910 and so on. */
    private static final double[] AHEAD = {
        -3, 10, 21, 24, 24, 29, 33, 40, 51, 57, 64, 66, 69, 75, 80, 88, 97, 106, 116, 127, 139, 150
    };

    private MoonAndSun() {}

    /** The number of the new moon next to a day, counted from January 2000. */
    static long newMoonNear(long epochDay) {
        return Math.round((epochDay + EPOCH_1970 - FIRST_NEW_MOON) / SYNODIC_MONTH);
    }

    /** The day of the new moon. */
    static long newMoonDay(long moon) {
        double uniform = newMoon(moon);
        return (long) Math.floor(uniform - ahead(uniform) - EPOCH_1970 + ZONE);
    }

    private static double newMoon(long moon) {
        double t = moon / MOONS_PER_CENTURY;
        double sun = 2.5534 + 29.10535670 * moon - 0.0000014 * t * t;
        double anomaly = 201.5643 + 385.81693528 * moon + 0.0107582 * t * t + 0.00001238 * t * t * t;
        double latitude = 160.7108 + 390.67050284 * moon - 0.0016118 * t * t - 0.00000227 * t * t * t;
        double node = 124.7746 - 1.56375588 * moon + 0.0020672 * t * t;
        double eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
        double time = FIRST_NEW_MOON + SYNODIC_MONTH * moon + 0.00015437 * t * t - 0.000000150 * t * t * t;
        for (double[] term : TERMS) {
            double angle = term[2] * sun + term[3] * anomaly + term[4] * latitude;
            time += term[0] * Math.pow(eccentricity, term[1]) * sin(angle);
        }
        for (double[] planet : PLANETS) {
            time += planet[0] * sin(planet[1] + planet[2] * moon);
        }
        return time - 0.00017 * sin(node);
    }

    /** Which twelfth of its way, from the March equinox, the sun has reached when the day begins. */
    static int solarTerm(long epochDay) {
        double universal = epochDay + EPOCH_1970 - ZONE;
        return (int) (longitude(universal + ahead(universal)) / 30);
    }

    private static double longitude(double time) {
        double t = (time - J2000) / 36_525;
        double mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t;
        double anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t;
        double centre = (1.914602 - 0.004817 * t) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000289 * sin(3 * anomaly);
        double apparent = mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1_934.136 * t);
        return apparent - 360 * Math.floor(apparent / 360);
    }

    private static double ahead(double time) {
        double decades = Math.clamp((time - J2000) / 3_652.5 + 10, 0, AHEAD.length - 1.001);
        int decade = (int) decades;
        return (AHEAD[decade] + (AHEAD[decade + 1] - AHEAD[decade]) * (decades - decade)) / SECONDS;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
