//! Unions that no test decides: the JSON is kept, and read as whichever type one asks for.

/// Makes a struct around [`Json`](crate::Json) a [`Codec`](crate::Codec) with a way to read it as
/// each of its types and to make it from each. Clone, PartialEq and Debug are the JSON's.
///
/// ```
/// pub struct Item(pub connectome::Json);
///
/// connectome::either! { Item:
///     as_count, from_count: i64,
///     as_name, from_name: String,
/// }
///
/// assert_eq!(Item::from_count(&7).as_count(), Ok(7));
/// assert!(Item::from_count(&7).as_name().is_err());
/// ```
#[macro_export]
macro_rules! either {
    ($name:ident: $($read:ident, $make:ident: $type:ty),* $(,)?) => {
        #[allow(deprecated, clippy::ptr_arg)]
        const _: () = {
            impl $name {
                $(
                    #[doc = concat!("Reads it as `", stringify!($type), "`; an error says why it is none.")]
                    pub fn $read(&self) -> ::core::result::Result<$type, $crate::DecodeError> {
                        self.0.parse()
                    }

                    #[doc = concat!("Makes it of a `", stringify!($type), "`.")]
                    pub fn $make(value: &$type) -> Self {
                        Self($crate::Json::of(value))
                    }
                )*
            }

            impl $crate::Encode for $name {
                fn encode(&self, writer: &mut $crate::Writer) {
                    $crate::Encode::encode(&self.0, writer)
                }
            }

            impl $crate::Codec for $name {
                type Inside = Self;

                fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> $crate::codec::Result<()> {
                    $crate::Codec::decode(&mut self.0, reader)
                }

                fn blank() -> Self {
                    Self($crate::blank())
                }
            }

            impl ::core::clone::Clone for $name {
                fn clone(&self) -> Self {
                    Self(self.0.clone())
                }
            }

            impl ::core::cmp::PartialEq for $name {
                fn eq(&self, other: &Self) -> bool {
                    self.0 == other.0
                }
            }

            impl ::core::fmt::Debug for $name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::fmt::Debug::fmt(&self.0, f)
                }
            }
        };

        $crate::__serde!($name);
    };
}
