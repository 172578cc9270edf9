//! Times as jiff's types.

use super::{Date, Duration, Time, Timestamp};

macro_rules! convert {
    ($($ours:ident <=> $theirs:ty;)*) => {$(
        impl TryFrom<&$ours> for $theirs {
            type Error = ::jiff::Error;

            fn try_from(text: &$ours) -> Result<Self, ::jiff::Error> {
                text.as_str().parse()
            }
        }

        impl From<$theirs> for $ours {
            fn from(value: $theirs) -> Self {
                Self::from(value.to_string())
            }
        }
    )*};
}

convert! {
    Timestamp <=> ::jiff::Timestamp;
    Date <=> ::jiff::civil::Date;
    Time <=> ::jiff::civil::Time;
    Duration <=> ::jiff::Span;
}
