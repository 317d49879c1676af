package vn.sohotich.benchmarks.peer;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The nine compared fields of the peer and its tables, as SQL. Levels are 0 to 3, -1 when a side is missing. */
final class DuckFields {
    static final int COUNT = 9;
    static final int LEVELS = 4;

    private static final String[] LEVEL_OF = {
        similar("ho"),
        similar("dem"),
        similar("ten"),
        date(),
        equal("sex"),
        equal("pid"),
        similar("me"),
        similar("cha"),
        equal("xa")
    };
    private static final String NAME_PARTS = """
            regexp_extract(n,'^(\\S+)',1) ho, nullif(trim(regexp_extract(n,'^\\S+ (.*) \\S+$',1)),'') dem,
            regexp_extract(n,'(\\S+)$',1) ten""";

    private DuckFields() {}

    static String levels() {
        return numbered(i -> LEVEL_OF[i] + " g" + i);
    }

    static String levelNames() {
        return numbered(i -> "g" + i);
    }

    private static String numbered(IntFunction<String> column) {
        return IntStream.range(0, COUNT).mapToObj(column).collect(Collectors.joining(","));
    }

    private static String similar(String field) {
        return missing(field)
                + " when l.F=r.F then 3 when jaro_winkler_similarity(l.F,r.F)>=0.92 then 2".replace("F", field)
                + " when jaro_winkler_similarity(l.F,r.F)>=0.8 then 1 else 0 end".replace("F", field);
    }

    private static String equal(String field) {
        return missing(field) + " when l.F=r.F then 3 else 0 end".replace("F", field);
    }

    private static String date() {
        return missing("dob") + " when l.dob=r.dob then 3 when damerau_levenshtein(l.dob,r.dob)<=1"
                + " or (length(l.dob)=4 and l.dob=substr(r.dob,1,4)) then 2"
                + " when substr(l.dob,1,4)=substr(r.dob,1,4) then 1 else 0 end";
    }

    private static String missing(String field) {
        return "case when l.F is null or r.F is null then -1".replace("F", field);
    }

    static String foldMacro() {
        return "create macro fold(t) as nullif(trim(regexp_replace(lower(replace(replace(strip_accents(t),'đ','d'),"
                + "'Đ','d')),'\\s+',' ','g')),'')";
    }

    static String dateMacro() {
        return "create macro iso(t) as case when t is null or t='' then null when length(t)=4 then t"
                + " else substr(t,7,4)||substr(t,4,2)||substr(t,1,2) end";
    }

    static String population(String folder) {
        return "create table pop as select soDinhDanh id, soDinhDanh pid, " + NAME_PARTS
                + ", iso(ngaySinh) dob, gioiTinh sex, fold(hoTenMe) me, fold(hoTenCha) cha,"
                + " fold(regexp_extract(noiDangKyKhaiSinh,'^[Xx]ã ([^,]*)',1)) xa"
                + " from (select *, fold(hoTen) n from read_csv('" + folder + "/population.csv',all_varchar=true))";
    }

    static String births(String folder) {
        return "create table ht as select row_number() over () rn, nullif(NKSSODINHDANH,'') pid, " + NAME_PARTS
                + ", iso(NKSNGAYSINH) dob, NKSGIOITINH sex, fold(MEHOTEN) me, fold(CHAHOTEN) cha,"
                + " fold(regexp_extract(DC_DVNHAPXA,'^X. ?(.*)$',1)) xa"
                + " from (select *, fold(nfc_normalize(NKSHOTEN)) n from read_csv('" + folder
                + "/births.csv',all_varchar=true))";
    }

    static String blocks() {
        String pairs = "select l.rn lid,r.id rid from ht l join pop r on ";
        return "create table bb as " + pairs + "l.pid=r.pid union " + pairs + "l.dob=r.dob and l.ten=r.ten union "
                + pairs + "l.dob=r.dob and l.xa=r.xa union " + pairs
                + "l.ho=r.ho and l.dem=r.dem and l.ten=r.ten and l.xa=r.xa union " + pairs
                + "l.ten=r.ten and l.me=r.me union " + pairs + "l.ten=r.ten and l.cha=r.cha and l.xa=r.xa";
    }
}
