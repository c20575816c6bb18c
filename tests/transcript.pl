#!/usr/bin/perl
# The half of tests/transcript that writes: puts said.N, out.N, err.N, status.N and note.N together again, on stdout.
# Arguments: how many commands, then pairs of a folder and the name that it is shown by.
use strict;
use warnings;
use Cwd;

my ($count, %name) = @ARGV;

# UTF-8 that can be read: no control characters, nothing that has no width or turns the direction of writing.
my $readable = qr/ [\t\n\x20-\x7e]+
  | (?! \xe2\x80[\x8b-\x8f\xa8-\xae] | \xe2\x81[\xa0-\xaf] | \xef\xbb\xbf )
    (?: \xc2[\xa0-\xbf] | [\xc3-\xdf][\x80-\xbf]
      | \xe0[\xa0-\xbf][\x80-\xbf] | \xed[\x80-\x9f][\x80-\xbf] | [\xe1-\xec\xee\xef][\x80-\xbf]{2}
      | \xf0[\x90-\xbf][\x80-\xbf]{2} | [\xf1-\xf3][\x80-\xbf]{3} | \xf4[\x80-\x8f][\x80-\xbf]{2} ) /x;

sub visible {
    my $code = ord shift;
    return 'M-' . visible(chr($code - 128)) if $code > 127;
    return $code < 32 || $code == 127 ? '^' . chr($code ^ 64) : chr $code;
}

sub slurp {
    open my $file, '<:raw', shift or return '';
    local $/;
    return <$file> // '';
}

sub output {
    my $text = slurp(shift);
    $text =~ s/\Q$_\E/\$$name{$_}/g for sort { length $b <=> length $a } keys %name;
    $text =~ s/\Q@{[getcwd]}\E\/typed\.\d+: line \d+: /bash: /g;
    $text =~ s/^bash: +\d+ (\S+(?: \S+)*)  .*/bash: $1/gm;  # "bash:  4711 Killed    COMMAND"
    $text =~ s/($readable)|(.)/$1 \/\/ visible($2)/gse;
    return $text;
}

my $open_end = "\n\\ no newline at the end\n";
print slurp('note.0');
for my $n (1 .. $count) {
    my $out = output("out.$n");
    $out =~ s/^(?= [#\\] | [\$>!](?:\x20|$) | \[\d+\]$ )/\\/gmx;
    $out =~ s/(?:^|\n)\K\n\z/\\\n/;
    $out =~ s/(?<=[^\n])\z/$open_end/;
    my $err = output("err.$n");
    $err =~ s/(?<=[^\n])\z/$open_end/;
    my @err = map { $_ eq "\n" ? "!\n" : "! $_" } split /^/, $err;
    my $status = slurp("status.$n") =~ s/\n//r;
    my $end = $status eq '' ? "[the shell did not come to the end of this]\n" : $status ? "[$status]\n" : '';
    print slurp("said.$n"), $out, @err, $end, slurp("note.$n");
}
