//! A point in time as people and programs write it → its date and time in UTC.
//!
//! Read is what V8's `Date.parse` reads: ISO 8601 and, past that, numbers, names of months, `AM` and `PM`, names
//! and offsets of zones in nearly any order. A time without a zone is UTC. The date and time then are written as
//! ISO 8601 writes them.

mod scanner;

use scanner::{Scanner, Token, Word};

/// `$extractDate`: `2024-02-29`; None if the text is no point in time.
// What most dates are is read where it is asked for, without a call.
#[inline]
pub fn extract_date(text: &str) -> Option<String> {
    match as_written(text) {
        Some((date, _)) => Some(date.to_owned()),
        None => computed_date(text),
    }
}

/// `$extractTime`: `23:59:59`; None if the text is no point in time.
#[inline]
pub fn extract_time(text: &str) -> Option<String> {
    match as_written(text) {
        Some((_, time)) => Some(time.to_owned()),
        None => computed_time(text),
    }
}

fn computed_date(text: &str) -> Option<String> {
    let (year, month, day, _) = civil(parse(text)?)?;
    Some(format!("{year:04}-{month:02}-{day:02}"))
}

fn computed_time(text: &str) -> Option<String> {
    let (_, _, _, second) = civil(parse(text)?)?;
    let (hour, minute) = (second / 3600, second / 60 % 60);
    Some(format!("{hour:02}:{minute:02}:{:02}", second % 60))
}

/// The date and the time of what is written as most apps write it, `2024-02-28T23:59:59.5Z`: they stand there.
/// Days that not every month has take the long way.
#[inline]
fn as_written(text: &str) -> Option<(&str, &str)> {
    let (moment, end) = text.as_bytes().split_first_chunk::<19>()?;
    match end {
        [b'Z'] => {}
        [b'.', digit, digits @ .., b'Z'] if digit.is_ascii_digit() => {
            digits.iter().all(u8::is_ascii_digit).then_some(())?;
        }
        _ => return None,
    }
    let eight = |at: usize| moment[at..at + 8].try_into().ok();
    let month = pairs(eight(0)?, b"0000-00-")?[5];
    let day = pairs(eight(8)?, b"00T00:00")?[0];
    let time = pairs(eight(11)?, b"00:00:00")?;
    let is_day = (1..=12).contains(&month) && (1..=28).contains(&day);
    let is_moment = time[0] < 24 && time[3] < 60 && time[6] < 60;
    (is_day && is_moment).then(|| (&text[..10], &text[11..19]))
}

/// What each two digits say, at the place of the first; None if the text has not the form: a digit where it has `0`,
/// else the same. All eight are compared at once.
fn pairs(text: [u8; 8], form: &[u8; 8]) -> Option<[u8; 8]> {
    // One more carries into the highest bit.
    let most = form.map(|it| 0x80 - if it == b'0' { 10 } else { 1 });
    let above = u64::from_le_bytes(text) ^ u64::from_le_bytes(*form);
    let unlike = above.wrapping_add(u64::from_le_bytes(most)) | above;
    let is_formed = unlike & (u64::MAX / 0xff * 0x80) == 0;
    is_formed.then(|| (above * 10 + (above >> 8)).to_le_bytes())
}

/// Milliseconds since the beginning of 1970 → year, month, day, second of the day. Years have four digits.
fn civil(time: i64) -> Option<(i64, i64, i64, i64)> {
    let second = time.div_euclid(1000);
    let days = second.div_euclid(86_400) + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (0..=9999)
        .contains(&year)
        .then_some((year, month, day, second.rem_euclid(86_400)))
}

fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = year - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
    era * 146_097 + of_era - 719_468
}

// What JavaScript's dates hold at most, in milliseconds.
const FARTHEST: i64 = 8_640_000_000_000_000;

fn parse(text: &str) -> Option<i64> {
    let mut scanner = Scanner::new(text);
    let mut date = Date::default();
    match iso(&mut scanner, &mut date) {
        Iso::Read => {}
        Iso::Wrong => return None,
        Iso::Otherwise(token) => loosely(token, &mut scanner, &mut date)?,
    }
    let time = date.day.days()? * 86_400_000 + date.time.milliseconds()?
        - i64::from(date.zone.seconds()) * 1000;
    (time.abs() <= FARTHEST).then_some(time)
}

#[derive(Default)]
struct Date {
    day: Day,
    time: Time,
    zone: Zone,
}

/// Up to three numbers and perhaps the name of a month.
#[derive(Default)]
struct Day {
    numbers: Vec<i64>,
    month: Option<i64>,
    iso: bool,
}

impl Day {
    fn add(&mut self, number: i64) -> Option<()> {
        (self.numbers.len() < 3).then(|| self.numbers.push(number))
    }

    fn days(&self) -> Option<i64> {
        let number = |index| self.numbers.get(index).copied().unwrap_or(1);
        let is_day = |it: i64| (1..=31).contains(&it);
        self.numbers.first()?;
        let (first, second, third) = (number(0), number(1), number(2));
        let (mut year, month, day) = match self.month {
            Some(month) if is_day(first) => (second, month, first),
            Some(month) => (first, month, second),
            None if self.iso || !is_day(first) => (first, second, third),
            None => (third, first, second),
        };
        if !self.iso {
            year += match year {
                0..=49 => 2000,
                50..=99 => 1900,
                _ => 0,
            };
        }
        ((1..=12).contains(&month) && is_day(day)).then(|| days_since_1970(year, month, day))
    }
}

/// Hours, minutes, seconds and milliseconds, as far as they came.
#[derive(Default)]
struct Time {
    numbers: Vec<i64>,
    half: Option<i64>,
}

impl Time {
    fn add(&mut self, number: i64) -> Option<()> {
        (self.numbers.len() < 4).then(|| self.numbers.push(number))
    }

    fn finish(&mut self, number: i64) {
        if self.numbers.len() < 4 {
            self.numbers.push(number);
        }
        self.numbers.resize(4, 0);
    }

    fn expects(&self, number: i64) -> bool {
        match self.numbers.len() {
            1 | 2 => (0..60).contains(&number),
            3 => (0..1000).contains(&number),
            _ => false,
        }
    }

    fn milliseconds(&self) -> Option<i64> {
        let number = |index| self.numbers.get(index).copied().unwrap_or(0);
        let (mut hour, minute, second, milli) = (number(0), number(1), number(2), number(3));
        if let Some(half) = self.half {
            if !(0..=12).contains(&hour) {
                return None;
            }
            hour = hour % 12 + half;
        }
        let usual = (0..24).contains(&hour)
            && (0..60).contains(&minute)
            && (0..60).contains(&second)
            && (0..1000).contains(&milli);
        let midnight = hour == 24 && minute <= 0 && second <= 0 && milli <= 0;
        (usual || midnight).then(|| ((hour * 60 + minute) * 60 + second) * 1000 + milli)
    }
}

/// How far ahead of UTC.
#[derive(Default)]
struct Zone {
    negative: bool,
    hour: Option<i64>,
    minute: Option<i64>,
}

impl Zone {
    fn set(&mut self, hours: i64) {
        self.negative = hours < 0;
        self.hour = Some(hours.abs());
        self.minute = Some(0);
    }

    fn is_utc(&self) -> bool {
        self.hour == Some(0) && self.minute == Some(0)
    }

    fn expects(&self, number: i64) -> bool {
        self.hour.is_some() && self.minute.is_none() && (0..60).contains(&number)
    }

    fn seconds(&self) -> i32 {
        let minutes = self.hour.unwrap_or(0) * 60 + self.minute.unwrap_or(0);
        let seconds = i32::try_from(minutes * 60).unwrap_or(i32::MAX);
        if self.negative { -seconds } else { seconds }
    }
}

enum Iso {
    Read,
    Wrong,
    /// Something else goes on with this token.
    Otherwise(Token),
}

/// `2024-02-29T12:30:00.000+01:00` or a beginning of it.
fn iso(scanner: &mut Scanner<'_>, date: &mut Date) -> Iso {
    match scanner.peek {
        Token::Sign(sign) => {
            scanner.next();
            let Token::Number { value, digits: 6 } = scanner.peek else {
                return Iso::Otherwise(Token::Sign(sign));
            };
            if sign < 0 && value == 0 {
                return Iso::Otherwise(Token::Sign(sign));
            }
            scanner.next();
            date.day.numbers.push(sign * value);
        }
        Token::Number { value, digits: 4 } => {
            scanner.next();
            date.day.numbers.push(value);
        }
        _ => return Iso::Otherwise(scanner.next()),
    }
    for largest in [12, 31] {
        if !scanner.skip(Token::Sign(-1)) {
            break;
        }
        match scanner.peek {
            Token::Number { value, digits: 2 } if (1..=largest).contains(&value) => {
                scanner.next();
                date.day.numbers.push(value);
            }
            _ => return Iso::Otherwise(scanner.next()),
        }
    }
    if scanner.peek == Token::Word(Word::T, 1) {
        scanner.next();
        if iso_time(scanner, date).is_none() || scanner.peek != Token::End {
            return Iso::Wrong;
        }
    } else if scanner.peek != Token::End {
        return Iso::Otherwise(scanner.next());
    }
    date.day.iso = true;
    Iso::Read
}

fn iso_time(scanner: &mut Scanner<'_>, date: &mut Date) -> Option<()> {
    let hour = scanner.two_digits(24)?;
    date.time.add(hour)?;
    let largest = if hour == 24 { 0 } else { 59 };
    scanner.skip(Token::Symbol(':')).then_some(())?;
    date.time.add(scanner.two_digits(largest)?)?;
    if scanner.skip(Token::Symbol(':')) {
        date.time.add(scanner.two_digits(largest)?)?;
        if scanner.skip(Token::Symbol('.')) {
            match scanner.next() {
                Token::Number { value, .. } if hour == 24 && value > 0 => return None,
                Token::Number { value, digits } => date.time.add(milliseconds(value, digits))?,
                _ => return None,
            }
        }
    }
    match scanner.peek {
        Token::Word(Word::Zone(0), 1) => {
            scanner.next();
            date.zone.set(0);
        }
        Token::Sign(sign) => {
            scanner.next();
            date.zone.negative = sign < 0;
            if let Token::Number { value, digits: 4 } = scanner.peek {
                scanner.next();
                (value / 100 < 24 && value % 100 < 60).then_some(())?;
                date.zone.hour = Some(value / 100);
                date.zone.minute = Some(value % 100);
            } else {
                date.zone.hour = Some(scanner.two_digits(23)?);
                scanner.skip(Token::Symbol(':')).then_some(())?;
                date.zone.minute = Some(scanner.two_digits(59)?);
            }
        }
        _ => {}
    }
    Some(())
}

/// Anything else that V8 takes for a date.
fn loosely(first: Token, scanner: &mut Scanner<'_>, date: &mut Date) -> Option<()> {
    let mut any_number = !date.day.numbers.is_empty();
    let mut token = first;
    while token != Token::End {
        match token {
            Token::Number { value, .. } => {
                any_number = true;
                number(value, scanner, date)?;
            }
            Token::Word(Word::Half(half), _) if !date.time.numbers.is_empty() => {
                date.time.half = Some(half);
            }
            Token::Word(Word::Month(month), _) => {
                date.day.month = Some(month);
                scanner.skip(Token::Sign(-1));
            }
            Token::Word(Word::Zone(hours), _) if any_number => date.zone.set(hours),
            // Other words may only stand before all numbers, and apart from them.
            Token::Word(..) if any_number || matches!(scanner.peek, Token::Number { .. }) => {
                return None;
            }
            Token::Sign(sign) if date.zone.is_utc() || !date.time.numbers.is_empty() => {
                any_number = true;
                offset(sign, scanner, date)?;
            }
            Token::Sign(_) | Token::Symbol(')') if any_number => return None,
            _ => {}
        }
        token = scanner.next();
    }
    Some(())
}

fn number(value: i64, scanner: &mut Scanner<'_>, date: &mut Date) -> Option<()> {
    if scanner.skip(Token::Symbol(':')) {
        if scanner.skip(Token::Symbol(':')) {
            date.time.numbers.is_empty().then_some(())?;
            date.time.add(value)?;
            return date.time.add(0);
        }
        date.time.add(value)?;
        scanner.skip(Token::Symbol('.'));
        return Some(());
    }
    if scanner.skip(Token::Symbol('.')) && date.time.expects(value) {
        date.time.add(value)?;
        let Token::Number { value, digits } = scanner.next() else {
            return None;
        };
        date.time.finish(milliseconds(value, digits));
    } else if date.zone.expects(value) {
        date.zone.minute = Some(value);
    } else if date.time.expects(value) {
        date.time.finish(value);
        return match scanner.peek {
            Token::End | Token::Space | Token::Sign(_) | Token::Word(Word::Zone(0), 1) => Some(()),
            _ => None,
        };
    } else {
        date.day.add(value)?;
        scanner.skip(Token::Sign(-1));
    }
    Some(())
}

/// `+01:00`, `+0100`, `+1`
fn offset(sign: i64, scanner: &mut Scanner<'_>, date: &mut Date) -> Option<()> {
    let (mut value, mut digits) = (0, 0);
    if let Token::Number {
        value: number,
        digits: count,
    } = scanner.peek
    {
        scanner.next();
        (value, digits) = (number, count);
    }
    let zone = &mut date.zone;
    zone.negative = sign < 0;
    (zone.hour, zone.minute) = match digits {
        _ if scanner.peek == Token::Symbol(':') => (Some(value), None),
        1 | 2 => (Some(value), Some(0)),
        3 | 4 => (Some(value / 100), Some(value % 100)),
        _ => return None,
    };
    Some(())
}

/// What stands after the decimal point of the seconds.
fn milliseconds(mut value: i64, digits: usize) -> i64 {
    match digits {
        1 => value * 100,
        2 => value * 10,
        _ => {
            for _ in 3..digits.min(9) {
                value /= 10;
            }
            value
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{extract_date, extract_time};

    #[test]
    fn reads_what_a_browser_reads() {
        let table = [
            ("2024-02-29", Some("2024-02-29 00:00:00")),
            ("2024-02-29T23:59:59Z", Some("2024-02-29 23:59:59")),
            ("2024-02-28T23:59:59.5Z", Some("2024-02-28 23:59:59")),
            ("2023-02-29T00:00:00Z", Some("2023-03-01 00:00:00")),
            ("2024-02-29T23:59:59.999+02:00", Some("2024-02-29 21:59:59")),
            ("2024-02-29T23:59:59-0130", Some("2024-03-01 01:29:59")),
            ("2024-02-29 10:30:00", Some("2024-02-29 10:30:00")),
            ("2024-01-15T24:00:00Z", Some("2024-01-16 00:00:00")),
            ("2024-02-31", Some("2024-03-02 00:00:00")),
            ("2024", Some("2024-01-01 00:00:00")),
            ("2024-1-5", Some("2024-01-05 00:00:00")),
            ("01/15/2024", Some("2024-01-15 00:00:00")),
            ("1/15/24 3:05 PM", Some("2024-01-15 15:05:00")),
            ("Jan 15, 2024", Some("2024-01-15 00:00:00")),
            (
                "15 January 2024 08:00 GMT+0100",
                Some("2024-01-15 07:00:00"),
            ),
            ("Tue, 15 Nov 1994 12:45:26 GMT", Some("1994-11-15 12:45:26")),
            (
                "Mon Jan 15 2024 10:00:00 GMT-8 (PST)",
                Some("2024-01-15 18:00:00"),
            ),
            ("5", Some("2001-05-01 00:00:00")),
            ("1969-12-31T23:59:59.5Z", Some("1969-12-31 23:59:59")),
            ("0000-01-01", Some("0000-01-01 00:00:00")),
            ("+010000-01-01", None),
            ("2024-13-01", None),
            ("2024-01-15T25:00:00Z", None),
            ("2024-01-15T10:00:00 Z", None),
            ("1700000000000", None),
            ("soon", None),
            ("", None),
            ("2024-01-15 at noon", None),
        ];
        for (text, expected) in table {
            let both = extract_date(text).zip(extract_time(text));
            let both = both.map(|(date, time)| format!("{date} {time}"));
            assert_eq!(both.as_deref(), expected, "{text}");
        }
    }
}
