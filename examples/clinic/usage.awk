# What the product would have written of two months: accounts.csv in, one row an account, working day and feature out.
#   awk -f usage.awk accounts.csv >usage.csv
# Made up, and the same on every machine: chance comes from a generator of its own (Lehmer, modulus 2^31 - 1).
BEGIN {
    FS = ","
    seed = 20260302
    split("records booking billing recall reports", feature, " ")
    split("31 28", days, " ")
    print "account,day,feature,events,minutes"
}
function chance() { seed = (seed * 48271) % 2147483647; return seed / 2147483647 }
# Of 2026: 1 January was a Thursday; the Spring Festival closes the clinics from 15 to 23 February.
function closed(month, day,    n) {
    n = day + (month == 2 ? 31 : 0)
    return (n + 3) % 7 == 0 || (month == 2 && day >= 15 && day <= 23) || n == 1
}
FNR > 1 && $15 != "signing" {
    size = $5 == "large" ? 40 : $5 == "medium" ? 16 : 6
    broad = 3 + int(chance() * 3)               # how many of the features it uses
    stops = $1 == "huayang" ? 38 : 99           # the day of the year on which nobody came any more
    falls = $1 == "mingde" || $1 == "peak" ? 0.985 : 1
    for (month = 1; month <= 2; ++month)
        for (day = 1; day <= days[month]; ++day) {
            size *= falls
            if (closed(month, day) || day + (month - 1) * 31 > stops) continue
            for (f = 1; f <= broad; ++f) {
                events = int(size * (0.6 + 0.8 * chance()) / f)
                if (events > 0) printf "%s,2026-%02d-%02d,%s,%d,%d\n", $1, month, day, feature[f], events, events * (1 + f)
            }
        }
}
