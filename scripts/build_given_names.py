"""Build src/newsfacts/text/data/given_names.csv: given names in Latin script, from Faker's locales and a list by hand.

    pip install faker
    python scripts/build_given_names.py > src/newsfacts/text/data/given_names.csv

Faker (https://github.com/joke2k/faker, MIT licence) gathers names from the statistics of many states. It has few of the
romanised Arabic, Russian, Chinese, Persian and African names of the news; those stand below.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Iterable, Iterator

import faker
import faker.providers.person as persons

NOT_GIVEN = """
Africa America Asia Austin Boston Brooklyn Cairo Carolina Chad Charlotte China Cuba Dallas Denver Diamond Egypt Europe Florence
Florida Georgia Germany Havana Holland Houston India Indiana Ireland Israel Italy Jamaica Jordan Kenya Kingston London Madison
Malaysia Memphis Milan Montana Nevada Odessa Orlando Palestine Paris Persia Phoenix Quebec Regina Rome Russia Savannah Sofia
Spain Sydney Tennessee Texas Troy Vienna Virginia Washington York Zaire
Admiral Baron Bishop Captain Chancellor Chief Colonel Commander Constable Councillor Count Deacon Deputy Duke Earl Emperor General
Governor Judge Justice King Lady Lord Major Marshal Master Mayor Minister Miss Mister Officer Pastor Pope Premier President Prince
Princess Prophet Queen Reverend Secretary Senator Sergeant Sheriff Sir Speaker Squire Sultan
Angel April August Autumn Beauty Best Blessing Bliss Blue Brave Bright Business Case Cash Chance Charity Christian Christmas City
Comfort Cross Day Destiny Dream Early East Easter Eternity Evening Ever Faith Fame Favour First Forest Fortune Free Freedom Friday
Friend Future Gift Glory Gold Golden Good Grace Green Guard Happy Harmony Heaven Heritage Holy Honest Honor Hope House Image
Independence Iron Island Joy July June Kind Lake Land Law Legacy Liberty Light Lion Long Love Lucky March May Mercy Merit Message
Million Miracle Monday Moon More North Ocean Only Pacific Passion Patience Peace Power Praise Precious Price Pride Promise Quest
Rain Reason Red Rich River Rocky Royal Sea Season Secret September Seven Silver Sky Snow South Special Spring Star State Storm
Strong Success Summer Sun Sunday Temple Time Top Treasure Tree True Trust Truth Unity Valley Victory Wealth West White Will Wind
Winter Wisdom Wise Wish Wonder World Young Young Zero Man Men An In No So My Do Be The For New Old Royal National Federal Islamic
Add Ally Alpha Among Arch Author Babe Baby Banks Baptist Bas Beat Bee Bell Bent Bird Booker Boss Brain Branch Brown Burns Bush Can Canal
Candy Cannon Cap Carry Champ Cherry Chip Chin Clinton Colon Con Constant Cord Council Creed Darling Dock Doctor Doll Dot Dove Earnest Ebb Echo
Edit Elder Else Emit Era Essence Ether Fairy Fancy Fate Fed Fielding Fleet Floor Forum France Gala Gauge Genesis Greet Grit Grove Gun
Hall Handy Harm Harsh Haven Hence Hill Hung Hunt Icy Imam Infant Innocent Ivory Jail Jet Job Joke Journey Junior Kick Lane Lawyer Lean Leaner
Less Lies Line Link Little Loan Lone Lore Lot Loyal Mad Made Male Manila Marine Martial Mat Mate Math Mats Media Mentor Merry Metro Mile
Mills Miner Minor Muslim Nail Noble Odd Oral Orange Owe Park Peer Pepper Per Pink Pleasant Porter Press Prima Raid Ransom Rice Roar Rock Roll
Rush Sad Saga Said Saint Server Shade Shepherd Sincere Sing Sister Skip Sole Son Steward Stone Tan Tea Ties Till Tiny Tone Tore Toy Trace Unique
Unknown Unnamed Urban Valid Valves Van Velvet Villa Von Wage Wash Watt Wing Wood Worth Yoga
""".split()

BY_HAND = """
Abd Abdallah Abdel Abdelaziz Abdelfattah Abdelmadjid Abdelmalek Abdirahman Abdiweli Abdoulaye Abdul Abdulaziz Abdulkadir Abdulla
Abdullah Abdulrahman Abu Abubakar Adel Adil Adnan Ahmad Ahmadou Ahmed Ahmet Akbar Akhtar Akram Ali Aliko Alassane Amadou Amal Amin Amina
Amir Amr Anas Anwar Arif Asad Asghar Ashraf Asif Asma Atiku Aung Ayad Ayman Aziz Babatunde Bahram Bakir Bandar Barham Bashar Bashir
Bassam Bilal Bola Bouteflika Brahim Dawood Dilma Ehud Ebrahim Emad Essam Fadi Fahad Fahd Faisal Faiz Falih Fares Farouk Faruk Fatih Fatima Fatou
Fawzi Fayez Fouad Fuad Ghassan Habib Hafez Haider Haitham Hakan Hakim Hamad Hamdi Hameed Hamid Hamza Hani Haroon Harun Hasan Hashim
Hassan Hassanal Hatem Hazem Hisham Hosni Hossein Houari Husain Hussain Hussein Ibrahim Ibrahima Idriss Ilham Imad Imran Iqbal Isa Ismail
Jaber Jafar Jalal Jamal Jamil Javad Jawad Kamal Kareem Karim Karzai Kassim Kassym Khaled Khalid Khalifa Khalil Lamido Laurent Luay Mahamadou
Mahathir Mahinda Mahmood Mahmoud Mahmud Majid Malik Mamadou Mamnoon Mansour Maryam Marzieh Masoud Massoud Maumoon Mehdi Mehmet Meles
Moammar Mohamad Mohamed Mohamedou Mohammad Mohammed Mohsen Moncef Mostafa Moussa Muammar Muhammad Muhammadu Mujtaba Mustafa Nabil Nadir
Naguib Najib Naledi Nasser Nawaf Nawaz Nayef Nizar Nouri Nuri Omar Osama Osman Oumar Pervez Qasem Qassem Qusay Rached Rafiq Rafik
Rajab Rami Rashid Recep Reza Riad Riyad Sabah Sabri Sadiq Saad Saddam Saeb Saeed Said Sajid Salah Salam Saleh Salem Salim Salman Salva Sami
Samir Samuel Saud Sayed Sayyid Shahbaz Shahid Shamkhani Shehbaz Sheikh Shimon Sidi Sulaiman Suleiman Syed Tahir Talal Tamim Tariq Tawfiq Tayyip
Uhuru Umar Umaru Usman Walid Waleed Wali Yahya Yasser Yassin Yasir Yemi Yitzhak Yossi Younis Yousaf Youssef Yusuf Zaid Zainab Zaki Zalmay Zine Zuhair
Aleksandr Aleksei Alexander Alexandr Alexei Alexey Anatoly Andrei Andrey Andriy Anton Arkady Arseniy Artem Boris Bogdan Denis Dmitri Dmitriy
Dmitry Dmytro Eduard Elvira Evgeny Fyodor Gennady Georgi Georgy Grigory Igor Ilya Iosif Irina Ivan Kirill Konstantin Ksenia Larisa Leonid
Lyudmila Maksim Maria Mikhail Mikheil Mykola Nikita Nikolai Nikolay Nursultan Oksana Oleg Oleh Oleksandr Olga Pavel Pavlo Petro Pyotr Ramzan
Roman Rustam Ruslan Sergei Sergey Serhiy Serhii Sergii Stanislav Svetlana Svyatoslav Tatiana Timofey Vadim Valentina Valery Vasily Veronika
Viktor Viktoria Vitaly Vitali Vladimir Vladislav Volodymyr Vyacheslav Yegor Yekaterina Yelena Yevgeny Yulia Yuri Yuriy Zhanna
Aleksandar Ante Bakir Boyko Borut Branko Donald Dragan Edi Goran Hashim Ivica Janez Jadranka Kolinda Milan Milo Milorad Miro Nebojsa Nikola Ratko Slobodan
Tomislav Vesna Vojislav Vuk Zdravko Zlatko Zoran Zuzana Alyaksandr Andrzej Beata Bronislaw Donald Ewa Jaroslaw Jarosław Lech Radek Radoslaw Viorica Witold Zbigniew
Ashraf Benazir Bidya Bilawal Chandrika Gotabaya Hamid Hasina Indira Jawaharlal Khaleda Maithripala Manmohan Mamata Narendra Nirmala Pranab Pushpa Rahul Rajiv Rajnath
Ranil Sonia Sushma Swaraj Yogi Amit Arun Arvind Atal Nitish Piyush Ram Ravi Smriti Vijay
Aung Benigno Bounnhang Chuan Gloria Hun Joko Jokowi Lee Leni Mahathir Megawati Muhyiddin Prayut Prayuth Rodrigo Susilo Thaksin Thein Yingluck Retno Anies Prabowo Sri
Akihito Fumio Junichiro Kazuo Naoto Naruhito Shigeru Shinzo Taro Toshimitsu Yasuo Yoshihide Yoshihiko Yukio Itsunori Katsuya Motoo Seiji Sadako
Akinwumi Ameenah Amina Bukola Chimamanda Cyril Emmerson Ellen Faure Goodluck Hage Jacob Joaquim John Joseph Joyce Julius Kgalema Kofi Laurent Macky Morgan Muhammadu Mwai
Nana Nangolo Ngozi Nelson Olusegun Paul Peter Pierre Raila Robert Rupiah Sani Seretse Thabo Tendai Theodore Thomas Uhuru William Winston Yahya Yoweri Yakubu
Angela Annegret Benjamin Binyamin Bibi Chrystia Emmanuel Enda Federica Francois François Frank-Walter Gerhard Guido Heiko Helle Jean-Claude Jean-Marc Jean-Yves Jens Joschka
Leo Lars Manuel Mariano Matteo Mette Micheal Micheál Nicola Nicolas Pedro Sauli Sebastian Simon Silvio Stefan Stephane Theresa Ursula Viktor Wolfgang Xavier Yair Tzipi Avigdor Naftali Ehud
Alexis Antonis Evangelos George Giorgos Kyriakos Nikos Prokopis Yanis Nicos
Alberto Andres Andrés Daniel Dilma Enrique Evo Felipe Fidel Hugo Ivan Jair Javier Jimmy Jorge José Juan Lenin Luis Luiz Manuel Mauricio Michel Michelle Miguel Nayib Nicolas Nicolás Ollanta
Rafael Raul Raúl Rosario Salvador Sebastian Sergio Tabare Tabaré Vicente
Barack Bernie Bill Bob Chuck Condoleezza Dick Donald Elaine Hillary Jared Jeff Jim Joe Kamala Kirstjen Loretta Madeleine Mick Mike Mitch Mitt Nancy Newt Nikki Paul Pete Reince Rex Rick Rudy Ryan Sarah
Sonny Steve Steven Susan Ted Tim Tom Wilbur Zbigniew
""".split()


def of_faker() -> Iterator[str]:
    """Every given name that a locale of Faker offers."""
    for locale in pkgutil.iter_modules(persons.__path__):
        provider = importlib.import_module(f"faker.providers.person.{locale.name}").Provider
        for attribute in dir(provider):
            if attribute.startswith("first_name") and isinstance(listed := getattr(provider, attribute), Iterable):
                yield from map(str, listed)


def is_written_in_latin(name: str) -> bool:
    """Whether it is one capitalised word in Latin letters that is long enough to tell something."""
    return len(name) > 2 and name[0].isupper() and name.replace("-", "").isalpha() and ord(max(name)) < 0x250


def main() -> None:
    """Print the file."""
    names = {name for name in [*of_faker(), *BY_HAND] if is_written_in_latin(name)} - set(NOT_GIVEN)
    sys.stdout.write(
        "# Given names in Latin script. Built by scripts/build_given_names.py: do not edit.\n"
        f"# Source: Faker {faker.VERSION}, person providers of all locales (MIT licence), and names added by hand there.\n"
        "name\n"
    )
    sys.stdout.writelines(f"{name}\n" for name in sorted(names))


if __name__ == "__main__":
    main()
