#[automatically_derived]
impl ::connectome::Convert<Contact> for Name {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            first: ::connectome::derive::Place::read_optional(
                &(*from).first_name,
                "first_name → Name.first",
                failed,
            ),
            last: ::connectome::derive::Place::read_optional(
                &(*from).last_name,
                "last_name → Name.last",
                failed,
            ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        ::connectome::derive::Place::write_optional(
            &mut (*to).first_name,
            &self.first,
            "Name.first → first_name",
            failed,
        );
        ::connectome::derive::Place::write_optional(
            &mut (*to).last_name,
            &self.last,
            "Name.last → last_name",
            failed,
        );
        failed.or(())
    }
}
const _: () = ::connectome::derive::all_written(
    <Contact as ::connectome::codec::Rows>::ROWS,
    "first_name,last_name",
    "Name",
    "",
    "Contact",
);
#[automatically_derived]
impl ::connectome::Mapping for Name {}
#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            name: failed
                .or_else((::connectome::derive::side(from).with::<Name>().read)(from))?,
            stage: ::connectome::derive::Place::read_optional(
                &(*from).stage,
                "stage → Customer.stage",
                failed,
            ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        failed
            .set_all(
                &self.name,
                to,
                |it, to| (::connectome::derive::side(to).with::<Name>().write)(it, to),
            );
        ::connectome::derive::Place::write_optional(
            &mut (*to).stage,
            &self.stage,
            "Customer.stage → stage",
            failed,
        );
        failed.or(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
