def read(text):
    try:
        number = int(text)
    except ValueError:
        print("not a number:", text)
    else:  # (1)!
        print("a number:", number)
    finally:  # (2)!
        print("done with", text)


read("7")
read("seven")
